import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { NewOrder, Order } from './order';
import { OrdersService } from './orders.service';

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Get()
  findAll(): Order[] {
    return this.orders.findAll();
  }

  @Get(':id')
  findOne(@Param('id', ParseIntPipe) id: number): Order {
    return this.orders.findOne(id);
  }

  @Post()
  create(@Body() wanted: NewOrder): Order {
    return this.orders.create(wanted);
  }
}
